SELECT json_array(json_array((SELECT json_group_array(json_array("r2"."_gaSort", "n3"."key", "n3"."saidFrom")) FROM (SELECT "n1"."_gaId" AS "_gaNode", 7 AS "_gaType", "n1"."_gaP_saidFrom" AS "_gaSort"
FROM "node_Statement" AS "n1" WHERE "n1"."_gaP_saidFrom" > ?1
ORDER BY "n1"."_gaP_saidFrom" LIMIT ?2) AS "r2" CROSS JOIN "node_Statement" AS "n3" ON "n3"."_gaId" = "r2"."_gaNode"), EXISTS (SELECT 1 FROM "node_Statement" AS "n4" WHERE "n4"."_gaP_saidFrom" <= ?1)))
