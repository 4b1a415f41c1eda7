// Claims about Donbas and all that lies within it.
// Oblasts, raions and towns down to any depth, and the claims about each.
MATCH within = (:Place {key: 'donbas'})<-[:PART_OF*0..]-(place:Place)
OPTIONAL MATCH about = (place)<-[:ABOUT]-(:Claim)
RETURN within, about
