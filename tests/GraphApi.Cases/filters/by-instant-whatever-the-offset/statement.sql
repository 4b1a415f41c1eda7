SELECT json_array(json_array((SELECT json_group_array(json_array("n3"."key", "n3"."saidFrom")) FROM (SELECT "n1"."_gaId" AS "_gaNode", 7 AS "_gaType", "n1"."key" AS "_gaSort"
FROM "node_Statement" AS "n1" WHERE "n1"."saidFrom" BETWEEN ?1 AND ?2
ORDER BY "n1"."key" LIMIT ?3) AS "r2" CROSS JOIN "node_Statement" AS "n3" ON "n3"."_gaId" = "r2"."_gaNode")))
