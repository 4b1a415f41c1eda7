SELECT json_array(json_array((SELECT json_group_array(json_array("n3"."name", json_array((SELECT json_group_array(json_array("n11"."name")) FROM (SELECT CASE "e4"."_gaSrc" WHEN "r2"."_gaNode" THEN "e4"."_gaDst" ELSE "e4"."_gaSrc" END AS "_gaNode", 1 AS "_gaType", CASE "e4"."_gaSrc" WHEN "r2"."_gaNode" THEN "e4"."_gaO0" || char(0) || '10' ELSE "e4"."_gaO1" || char(0) || '11' END AS "_gaSort"
FROM "relationship_FOLLOWS" AS "e4" WHERE "e4"."_gaId" IN (SELECT * FROM (SELECT "e6"."_gaId" FROM "relationship_FOLLOWS" AS "e6" WHERE "e6"."_gaSrc" = "r2"."_gaNode"
ORDER BY "e6"."_gaO0" LIMIT ?1)
UNION ALL SELECT * FROM (SELECT "e8"."_gaId" FROM "relationship_FOLLOWS" AS "e8" WHERE "e8"."_gaDst" = "r2"."_gaNode" AND "e8"."_gaSrc" <> "r2"."_gaNode"
ORDER BY "e8"."_gaO1" LIMIT ?1))
ORDER BY CASE "e4"."_gaSrc" WHEN "r2"."_gaNode" THEN "e4"."_gaO0" || char(0) || '10' ELSE "e4"."_gaO1" || char(0) || '11' END LIMIT ?1) AS "r10" CROSS JOIN "node_Person" AS "n11" ON "n11"."_gaId" = "r10"."_gaNode")), json_array((SELECT json_group_array(json_array("n15"."name")) FROM (SELECT "e12"."_gaDst" AS "_gaNode", 1 AS "_gaType", "e12"."_gaO0" AS "_gaSort"
FROM "relationship_FOLLOWS" AS "e12" WHERE "e12"."_gaSrc" = "r2"."_gaNode"
ORDER BY "e12"."_gaO0" LIMIT ?2) AS "r14" CROSS JOIN "node_Person" AS "n15" ON "n15"."_gaId" = "r14"."_gaNode")))) FROM (SELECT "n1"."_gaId" AS "_gaNode", 1 AS "_gaType", "n1"."key" AS "_gaSort"
FROM "node_Person" AS "n1"
ORDER BY "n1"."key" LIMIT ?3) AS "r2" CROSS JOIN "node_Person" AS "n3" ON "n3"."_gaId" = "r2"."_gaNode")))
