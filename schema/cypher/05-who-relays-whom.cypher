// Who passes on what others said.
// From the original statement outwards: the General Staff writes it, the BBC reports that, NRK reports the BBC.
MATCH chain = (relaying:Statement)-[:RELAYS*]->(original:Statement)
WHERE NOT (original)-[:RELAYS]->() AND NOT (relaying)<-[:RELAYS]-()
UNWIND nodes(chain) AS statement
MATCH made = (statement)<-[:MADE]-()
OPTIONAL MATCH expressed = (statement)-[:EXPRESSES]->(:Claim)
RETURN chain, made, expressed
LIMIT 60
