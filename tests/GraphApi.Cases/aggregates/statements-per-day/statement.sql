SELECT json_array(json_array((SELECT count(*) FROM "node_Statement" AS "n1"), json_array((SELECT json_array(min("n2"."saidFrom"), max("n2"."saidFrom"), count(DISTINCT "n2"."saidFrom"), count(DISTINCT "n2"."speechAct")) FROM "node_Statement" AS "n2")), (SELECT json_group_array(json_array("_gaValue0", "_gaCount"))
FROM (SELECT substr(date(substr("n3"."saidFrom", 1, 19), (substr("n3"."saidFrom", 31) - 1080) || ' minutes'), 1, 10) AS "_gaValue0", count(*) AS "_gaCount" FROM "node_Statement" AS "n3"
GROUP BY 1 ORDER BY "_gaCount" DESC, 1 LIMIT ?1)), (SELECT json_group_array(json_array("_gaValue0", "_gaValue1", "_gaCount"))
FROM (SELECT substr(date(substr("n4"."saidFrom", 1, 19), (substr("n4"."saidFrom", 31) - 1080) || ' minutes'), 1, 7) AS "_gaValue0", "n4"."speechAct" AS "_gaValue1", count(*) AS "_gaCount" FROM "node_Statement" AS "n4"
GROUP BY 1, 2 ORDER BY "_gaCount" DESC, 1, 2 LIMIT ?2))))
