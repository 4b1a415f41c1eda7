// Direct quotes, with their place in the source.
// A table: the words, who spoke them, and where they stand in which document.
MATCH (statement:Statement)-[passage:FOUND_IN]->(document:Document)
WHERE passage.exact IS NOT NULL
MATCH (statement)<-[:MADE]-(speaker)
RETURN passage.exact AS words, collect(speaker.name) AS speakers, document.title AS document, passage.start AS start, passage.end AS end
ORDER BY document, start
