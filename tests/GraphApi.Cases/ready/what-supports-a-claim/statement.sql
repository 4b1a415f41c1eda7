SELECT json_array((SELECT json_array("n1"."text", "n1"."textNo", json_array((SELECT json_group_array(json_array(CASE WHEN "r6"."_gaType" IN (4) THEN (SELECT json_array(3, "n7"."key", "n7"."name") FROM "node_Organization" AS "n7" WHERE "n7"."_gaId" = "r6"."_gaNode") WHEN "r6"."_gaType" IN (5) THEN (SELECT json_array(4, "n8"."key", "n8"."name") FROM "node_Person" AS "n8" WHERE "n8"."_gaId" = "r6"."_gaNode") END)) FROM (SELECT DISTINCT "e2"."_gaSrc" AS "_gaNode", "e2"."_gaSrcType" AS "_gaType", "e2"."_gaO1" AS "_gaSort"
FROM (SELECT DISTINCT "e4"."_gaSrc" AS "_gaNode", "e4"."_gaSrcType" AS "_gaType" FROM "relationship_EXPRESSES" AS "e4" WHERE "e4"."_gaDst" = "n1"."_gaId") AS "m3"
CROSS JOIN "relationship_MADE" AS "e2" ON "e2"."_gaId" IN (SELECT "e5"."_gaId"
FROM "relationship_MADE" AS "e5" WHERE "e5"."_gaDst" = "m3"."_gaNode"
ORDER BY "e5"."_gaO1" LIMIT ?1)
ORDER BY "e2"."_gaO1" LIMIT ?1) AS "r6")), json_array((SELECT json_group_array(json_array("r11"."kind", "r11"."rationale", "r11"."confidence", "n12"."key", "n12"."text", json_array((SELECT json_group_array(json_array(CASE WHEN "r17"."_gaType" IN (4) THEN (SELECT json_array(3, "n18"."key", "n18"."name") FROM "node_Organization" AS "n18" WHERE "n18"."_gaId" = "r17"."_gaNode") WHEN "r17"."_gaType" IN (5) THEN (SELECT json_array(4, "n19"."key", "n19"."name") FROM "node_Person" AS "n19" WHERE "n19"."_gaId" = "r17"."_gaNode") END)) FROM (SELECT DISTINCT "e13"."_gaSrc" AS "_gaNode", "e13"."_gaSrcType" AS "_gaType", "e13"."_gaO1" AS "_gaSort"
FROM (SELECT DISTINCT "e15"."_gaSrc" AS "_gaNode", "e15"."_gaSrcType" AS "_gaType" FROM "relationship_EXPRESSES" AS "e15" WHERE "e15"."_gaDst" = "r11"."_gaNode") AS "m14"
CROSS JOIN "relationship_MADE" AS "e13" ON "e13"."_gaId" IN (SELECT "e16"."_gaId"
FROM "relationship_MADE" AS "e16" WHERE "e16"."_gaDst" = "m14"."_gaNode"
ORDER BY "e16"."_gaO1" LIMIT ?2)
ORDER BY "e13"."_gaO1" LIMIT ?2) AS "r17")))) FROM (SELECT "e9"."_gaSrc" AS "_gaNode", 1 AS "_gaType", "e9"."_gaO1" AS "_gaSort", "e9"."kind", "e9"."rationale", "e9"."confidence"
FROM "relationship_SUPPORTS" AS "e9" WHERE "e9"."_gaDst" = "n1"."_gaId"
ORDER BY "e9"."_gaO1" LIMIT ?3) AS "r11" CROSS JOIN "node_Claim" AS "n12" ON "n12"."_gaId" = "r11"."_gaNode"), (SELECT count(*) FROM "relationship_SUPPORTS" AS "e20" WHERE "e20"."_gaDst" = "n1"."_gaId")), json_array((SELECT json_group_array(json_array("r24"."kind", "r24"."rationale", "r24"."confidence", "n25"."key", "n25"."text", json_array((SELECT json_group_array(json_array(CASE WHEN "r30"."_gaType" IN (4) THEN (SELECT json_array(3, "n31"."key", "n31"."name") FROM "node_Organization" AS "n31" WHERE "n31"."_gaId" = "r30"."_gaNode") WHEN "r30"."_gaType" IN (5) THEN (SELECT json_array(4, "n32"."key", "n32"."name") FROM "node_Person" AS "n32" WHERE "n32"."_gaId" = "r30"."_gaNode") END)) FROM (SELECT DISTINCT "e26"."_gaSrc" AS "_gaNode", "e26"."_gaSrcType" AS "_gaType", "e26"."_gaO1" AS "_gaSort"
FROM (SELECT DISTINCT "e28"."_gaSrc" AS "_gaNode", "e28"."_gaSrcType" AS "_gaType" FROM "relationship_EXPRESSES" AS "e28" WHERE "e28"."_gaDst" = "r24"."_gaNode") AS "m27"
CROSS JOIN "relationship_MADE" AS "e26" ON "e26"."_gaId" IN (SELECT "e29"."_gaId"
FROM "relationship_MADE" AS "e29" WHERE "e29"."_gaDst" = "m27"."_gaNode"
ORDER BY "e29"."_gaO1" LIMIT ?4)
ORDER BY "e26"."_gaO1" LIMIT ?4) AS "r30")))) FROM (SELECT "e22"."_gaSrc" AS "_gaNode", 1 AS "_gaType", "e22"."_gaO1" AS "_gaSort", "e22"."kind", "e22"."rationale", "e22"."confidence"
FROM "relationship_CONTRADICTS" AS "e22" WHERE "e22"."_gaDst" = "n1"."_gaId"
ORDER BY "e22"."_gaO1" LIMIT ?5) AS "r24" CROSS JOIN "node_Claim" AS "n25" ON "n25"."_gaId" = "r24"."_gaNode"), (SELECT count(*) FROM "relationship_CONTRADICTS" AS "e33" WHERE "e33"."_gaDst" = "n1"."_gaId"))) FROM "node_Claim" AS "n1" WHERE "n1"."key" = ?6))
