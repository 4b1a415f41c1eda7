// Every contradiction of one kind.
// A table of those that accept what is observed but call it something else. The kinds are NEGATES, REINTERPRETS, QUALIFIES and DOUBTS.
MATCH (against:Claim)-[judged:CONTRADICTS {kind: 'REINTERPRETS'}]->(claim:Claim)
RETURN claim.text AS claim, against.text AS against, judged.rationale AS why, judged.confidence AS confidence, judged.assessedBy AS assessor
ORDER BY confidence DESC, claim
