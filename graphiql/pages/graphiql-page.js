// Opens the editor on the query in the address (?query=…), so that a question can be linked to.
const asked = new URLSearchParams(location.search);
ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    query: asked.get('query') ?? undefined,
    variables: asked.get('variables') ?? undefined,
    defaultQuery: '# Ask for what you need; Ctrl-Space suggests.\n{\n  edition {\n    number\n    publishedAt\n  }\n}\n',
    shouldPersistHeaders: false,
  }),
);
