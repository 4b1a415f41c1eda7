// Who claims how much about Kyiv and what belongs to it.
// A table: the busiest speaker first, with how many of the claims are contradicted.
MATCH (:Place {key: 'kyiv-and-suburbs'})<-[:PART_OF*0..]-(:Place)<-[:ABOUT]-(claim:Claim)<-[:EXPRESSES]-(:Statement)<-[:MADE]-(speaker)
WITH DISTINCT speaker, claim
RETURN speaker.name AS speaker, count(claim) AS claims, sum(CASE WHEN EXISTS { (claim)<-[:CONTRADICTS]-() } THEN 1 ELSE 0 END) AS contradicted
ORDER BY claims DESC, speaker
