// A page of claims as an application writes it: the query of the page, and the component that pages.
const { graphql, useLazyLoadQuery, usePaginationFragment } = require("react-relay");

const page = graphql`
  query ClaimsPageQuery($key: ID!, $first: Int, $after: String) {
    subject(key: $key) {
      id
      ...Claims_subject @arguments(first: $first, after: $after)
    }
  }
`;

const claims = graphql`
  fragment Claims_subject on Subject
  @refetchable(queryName: "ClaimsPaginationQuery")
  @argumentDefinitions(
    first: { type: "Int" }
    after: { type: "String" }
    last: { type: "Int" }
    before: { type: "String" }
    where: { type: "ClaimFilterInput" }
  ) {
    name
    claims(first: $first, after: $after, last: $last, before: $before, where: $where)
      @connection(key: "Claims_claims", filters: ["where"]) {
      totalCount
      edges {
        node {
          id
          key
          contradictedBy(first: 5) {
            edges {
              kind
              node {
                id
              }
            }
          }
        }
      }
    }
  }
`;

/** Shows nothing: `seen` is given what a component would show, and what it could do. */
module.exports = function Claims({ variables, seen }) {
  const data = useLazyLoadQuery(page, variables);
  seen(usePaginationFragment(claims, data.subject));
  return null;
};
