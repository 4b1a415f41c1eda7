SELECT json_array((SELECT json_array(json_array((SELECT json_group_array(json_array("r8"."_gaSort", "r8"."since", "n9"."name")) FROM (SELECT CASE "e2"."_gaSrc" WHEN "n1"."_gaId" THEN "e2"."_gaDst" ELSE "e2"."_gaSrc" END AS "_gaNode", 1 AS "_gaType", CASE "e2"."_gaSrc" WHEN "n1"."_gaId" THEN "e2"."_gaE0_since" || char(0) || '10' ELSE "e2"."_gaE1_since" || char(0) || '11' END AS "_gaSort", "e2"."since"
FROM "relationship_KNOWS" AS "e2" WHERE "e2"."_gaId" IN (SELECT * FROM (SELECT "e4"."_gaId" FROM "relationship_KNOWS" AS "e4" WHERE "e4"."_gaSrc" = "n1"."_gaId"
ORDER BY "e4"."_gaE0_since" DESC LIMIT ?1)
UNION ALL SELECT * FROM (SELECT "e6"."_gaId" FROM "relationship_KNOWS" AS "e6" WHERE "e6"."_gaDst" = "n1"."_gaId" AND "e6"."_gaSrc" <> "n1"."_gaId"
ORDER BY "e6"."_gaE1_since" DESC LIMIT ?1))
ORDER BY CASE "e2"."_gaSrc" WHEN "n1"."_gaId" THEN "e2"."_gaE0_since" || char(0) || '10' ELSE "e2"."_gaE1_since" || char(0) || '11' END DESC LIMIT ?1) AS "r8" CROSS JOIN "node_Person" AS "n9" ON "n9"."_gaId" = "r8"."_gaNode")), json_array((SELECT json_group_array(json_array("n17"."name")) FROM (SELECT * FROM (SELECT CASE "e10"."_gaSrc" WHEN "n1"."_gaId" THEN "e10"."_gaDst" ELSE "e10"."_gaSrc" END AS "_gaNode", 1 AS "_gaType", CASE "e10"."_gaSrc" WHEN "n1"."_gaId" THEN "e10"."_gaN0_name" || char(0) || '10' ELSE "e10"."_gaN1_name" || char(0) || '11' END AS "_gaSort"
FROM "relationship_KNOWS" AS "e10" WHERE "e10"."_gaId" IN (SELECT * FROM (SELECT "e12"."_gaId" FROM "relationship_KNOWS" AS "e12" WHERE "e12"."_gaSrc" = "n1"."_gaId"
ORDER BY "e12"."_gaN0_name" DESC LIMIT ?2)
UNION ALL SELECT * FROM (SELECT "e14"."_gaId" FROM "relationship_KNOWS" AS "e14" WHERE "e14"."_gaDst" = "n1"."_gaId" AND "e14"."_gaSrc" <> "n1"."_gaId"
ORDER BY "e14"."_gaN1_name" DESC LIMIT ?2))
ORDER BY CASE "e10"."_gaSrc" WHEN "n1"."_gaId" THEN "e10"."_gaN0_name" || char(0) || '10' ELSE "e10"."_gaN1_name" || char(0) || '11' END DESC LIMIT ?2) ORDER BY "_gaSort" LIMIT ?2) AS "r16" CROSS JOIN "node_Person" AS "n17" ON "n17"."_gaId" = "r16"."_gaNode"))) FROM "node_Person" AS "n1" WHERE "n1"."key" = ?3))
