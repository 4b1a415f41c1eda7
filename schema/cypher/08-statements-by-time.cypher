// What was said, in the order of time.
// A table: the bounds of each time as the source allows them, who spoke, and what the statement claims.
MATCH (statement:Statement)<-[:MADE]-(speaker)
WHERE statement.saidFrom IS NOT NULL
OPTIONAL MATCH (statement)-[:EXPRESSES]->(claim:Claim)
RETURN statement.saidFrom AS earliest, statement.saidUntil AS latest, collect(DISTINCT speaker.name) AS speakers,
  statement.speechAct AS act, collect(DISTINCT claim.text) AS claims
ORDER BY earliest, latest
