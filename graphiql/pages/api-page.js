SwaggerUIBundle({
  url: '/openapi.yaml',
  dom_id: '#reference',
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  docExpansion: 'list',
  validatorUrl: null,
  // Try it here, not on the public portal, whatever the document's servers say.
  requestInterceptor: (request) => ({ ...request, url: request.url.replace(/^https:\/\/[^/]+/, location.origin) }),
});
