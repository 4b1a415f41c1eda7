SELECT json_array(json_array((SELECT json_group_array(json_array("n3"."key", "n3"."saidFrom")) FROM (SELECT "n1"."_gaId" AS "_gaNode", 7 AS "_gaType", +"n1"."key" AS "_gaSort"
FROM "node_Statement" AS "n1" WHERE "n1"."_gaP_saidFrom" > ?1 AND "n1"."_gaP_saidFrom" < ?2 AND "n1"."saidFrom" BETWEEN ?3 AND ?4
ORDER BY +"n1"."key" LIMIT ?5) AS "r2" CROSS JOIN "node_Statement" AS "n3" ON "n3"."_gaId" = "r2"."_gaNode")))
