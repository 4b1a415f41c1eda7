// What an application writes over the generated types. It compiles only where they tell null from not null, and enums from strings.
import type { ClaimsAboutKyivAndWhoContradictsThemQuery, ContradictionKind, StatementsOfOneNightQueryVariables } from "./gql/graphql";

export function kindsOf({ place }: ClaimsAboutKyivAndWhoContradictsThemQuery): ContradictionKind[] {
  // @ts-expect-error There may be no such place.
  place.name;
  return place?.claimsWithin.nodes.flatMap(claim => claim.contradictedBy.edges.map(edge => edge.kind)) ?? [];
}

export const kind: ContradictionKind = "NEGATES";
// @ts-expect-error No kind of contradiction.
export const noKind: ContradictionKind = "CONFIRMS";

export const asked: StatementsOfOneNightQueryVariables = {};
