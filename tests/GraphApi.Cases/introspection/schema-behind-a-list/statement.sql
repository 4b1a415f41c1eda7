SELECT json_array(json_array((SELECT json_group_array(json_array("n3"."key")) FROM (SELECT "n1"."_gaId" AS "_gaNode", 6 AS "_gaType", "n1"."key" AS "_gaSort"
FROM "node_Place" AS "n1"
ORDER BY "n1"."key" LIMIT ?1) AS "r2" CROSS JOIN "node_Place" AS "n3" ON "n3"."_gaId" = "r2"."_gaNode"), (SELECT count(*) FROM "node_Place" AS "n4")))
