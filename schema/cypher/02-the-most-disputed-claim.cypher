// The claim that is contradicted most.
// What speaks against it and for it: contradictions are red, supports blue.
MATCH (claim:Claim)<-[:CONTRADICTS]-(other)
WITH claim, count(other) AS contradictions
ORDER BY contradictions DESC, claim.key
LIMIT 1
MATCH assessed = (claim)-[:CONTRADICTS|SUPPORTS]-(:Claim)
RETURN assessed
