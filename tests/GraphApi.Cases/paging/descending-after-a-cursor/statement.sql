SELECT json_array((SELECT json_array(json_array((SELECT json_group_array(json_array("r4"."_gaSort", "n5"."key")) FROM (SELECT "e2"."_gaSrc" AS "_gaNode", 1 AS "_gaType", "e2"."_gaO1" AS "_gaSort"
FROM "relationship_ABOUT" AS "e2" WHERE "e2"."_gaDst" = "n1"."_gaId"
ORDER BY "e2"."_gaO1" DESC LIMIT ?1) AS "r4" CROSS JOIN "node_Claim" AS "n5" ON "n5"."_gaId" = "r4"."_gaNode")), json_array((SELECT json_group_array(json_array("n9"."key")) FROM (SELECT "e6"."_gaSrc" AS "_gaNode", 1 AS "_gaType", "e6"."_gaO1" AS "_gaSort"
FROM "relationship_ABOUT" AS "e6" WHERE "e6"."_gaDst" = "n1"."_gaId" AND "e6"."_gaO1" < ?2
ORDER BY "e6"."_gaO1" DESC LIMIT ?3) AS "r8" CROSS JOIN "node_Claim" AS "n9" ON "n9"."_gaId" = "r8"."_gaNode"), EXISTS (SELECT 1 FROM "relationship_ABOUT" AS "e10" WHERE "e10"."_gaDst" = "n1"."_gaId" AND "e10"."_gaO1" >= ?2))) FROM "node_Place" AS "n1" WHERE "n1"."key" = ?4))
