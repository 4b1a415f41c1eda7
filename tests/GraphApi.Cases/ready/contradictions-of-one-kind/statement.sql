SELECT json_array(json_array((SELECT json_group_array(json_array("n5"."text", json_array((SELECT json_group_array(json_array(CASE WHEN "r10"."_gaType" IN (4) THEN (SELECT json_array(3, "n11"."name") FROM "node_Organization" AS "n11" WHERE "n11"."_gaId" = "r10"."_gaNode") WHEN "r10"."_gaType" IN (5) THEN (SELECT json_array(4, "n12"."name") FROM "node_Person" AS "n12" WHERE "n12"."_gaId" = "r10"."_gaNode") END)) FROM (SELECT DISTINCT "e6"."_gaSrc" AS "_gaNode", "e6"."_gaSrcType" AS "_gaType", "e6"."_gaO1" AS "_gaSort"
FROM (SELECT DISTINCT "e8"."_gaSrc" AS "_gaNode", "e8"."_gaSrcType" AS "_gaType" FROM "relationship_EXPRESSES" AS "e8" WHERE "e8"."_gaDst" = "r4"."_gaNode") AS "m7"
CROSS JOIN "relationship_MADE" AS "e6" ON "e6"."_gaId" IN (SELECT "e9"."_gaId"
FROM "relationship_MADE" AS "e9" WHERE "e9"."_gaDst" = "m7"."_gaNode"
ORDER BY "e9"."_gaO1" LIMIT ?1)
ORDER BY "e6"."_gaO1" LIMIT ?1) AS "r10")), json_array((SELECT json_group_array(json_array("r15"."kind", "r15"."rationale", "r15"."confidence", "r15"."assessedBy", "r15"."assessedAt", "n16"."text", json_array((SELECT json_group_array(json_array(CASE WHEN "r21"."_gaType" IN (4) THEN (SELECT json_array(3, "n22"."name") FROM "node_Organization" AS "n22" WHERE "n22"."_gaId" = "r21"."_gaNode") WHEN "r21"."_gaType" IN (5) THEN (SELECT json_array(4, "n23"."name") FROM "node_Person" AS "n23" WHERE "n23"."_gaId" = "r21"."_gaNode") END)) FROM (SELECT DISTINCT "e17"."_gaSrc" AS "_gaNode", "e17"."_gaSrcType" AS "_gaType", "e17"."_gaO1" AS "_gaSort"
FROM (SELECT DISTINCT "e19"."_gaSrc" AS "_gaNode", "e19"."_gaSrcType" AS "_gaType" FROM "relationship_EXPRESSES" AS "e19" WHERE "e19"."_gaDst" = "r15"."_gaNode") AS "m18"
CROSS JOIN "relationship_MADE" AS "e17" ON "e17"."_gaId" IN (SELECT "e20"."_gaId"
FROM "relationship_MADE" AS "e20" WHERE "e20"."_gaDst" = "m18"."_gaNode"
ORDER BY "e20"."_gaO1" LIMIT ?2)
ORDER BY "e17"."_gaO1" LIMIT ?2) AS "r21")))) FROM (SELECT "e13"."_gaDst" AS "_gaNode", 1 AS "_gaType", "e13"."_gaO0" AS "_gaSort", "e13"."kind", "e13"."rationale", "e13"."confidence", "e13"."assessedBy", "e13"."assessedAt"
FROM "relationship_CONTRADICTS" AS "e13" WHERE "e13"."_gaSrc" = "r4"."_gaNode" AND "e13"."kind" = ?3
ORDER BY "e13"."_gaO0" LIMIT ?4) AS "r15" CROSS JOIN "node_Claim" AS "n16" ON "n16"."_gaId" = "r15"."_gaNode"), (SELECT count(*) FROM "relationship_CONTRADICTS" AS "e24" WHERE "e24"."_gaSrc" = "r4"."_gaNode" AND "e24"."kind" = ?3)))) FROM (SELECT "n1"."_gaId" AS "_gaNode", 1 AS "_gaType", "n1"."key" AS "_gaSort"
FROM "node_Claim" AS "n1" WHERE EXISTS (SELECT 1 FROM "relationship_CONTRADICTS" AS "e2" WHERE "e2"."_gaSrc" = "n1"."_gaId" AND "e2"."kind" = ?5)
ORDER BY "n1"."key" LIMIT ?6) AS "r4" CROSS JOIN "node_Claim" AS "n5" ON "n5"."_gaId" = "r4"."_gaNode"), (SELECT count(*) FROM "node_Claim" AS "n26" WHERE EXISTS (SELECT 1 FROM "relationship_CONTRADICTS" AS "e27" WHERE "e27"."_gaSrc" = "n26"."_gaId" AND "e27"."kind" = ?5))))
