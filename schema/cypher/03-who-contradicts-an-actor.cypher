// Who contradicts what an actor claims.
// Here Medinsky: each of his claims, what speaks against it, and who says so. Put another key in the place of his.
MATCH claimed = ({key: 'vladimir-medinsky'})-[:MADE]->(:Statement)-[:EXPRESSES]->(:Claim)<-[:CONTRADICTS]-(other:Claim)
OPTIONAL MATCH said = (other)<-[:EXPRESSES]-(:Statement)<-[:MADE]-()
RETURN claimed, said
