// All claims about Kyiv, and who contradicts them.
// Each claim about the city, with the claims that speak against it and the makers of both. The lines between claims say in which way
// the one speaks against the other.
MATCH about = (:Place {key: 'kyiv'})<-[:PART_OF*0..]-(:Place)<-[:ABOUT]-(claim:Claim)
OPTIONAL MATCH against = (claim)<-[:CONTRADICTS]-(other:Claim)
OPTIONAL MATCH said = (claim)<-[:EXPRESSES]-(:Statement)<-[:MADE]-()
OPTIONAL MATCH saidAgainst = (other)<-[:EXPRESSES]-(:Statement)<-[:MADE]-()
RETURN about, against, said, saidAgainst
