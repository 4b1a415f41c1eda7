WITH COLLECT { MATCH (n1:`Claim`) WHERE n1.`key` = $p.v0 RETURN [n1.`key`, n1.`key`, n1.`text`, n1.`textNo`] } AS c0 RETURN [head(c0)] AS row
