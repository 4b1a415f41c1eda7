// How the places hang together.
// What lies in what, and what belongs to several at once.
MATCH part = (:Place)-[:PART_OF]->(:Place)
RETURN part
