/** A file and no inline script: the page's policy allows none. */
export const docsScript = `'use strict'
const place = document.getElementById('docs')
SwaggerUIBundle({
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  docExpansion: 'list',
  domNode: place,
  // Its validator is on the network.
  validatorUrl: null,
  url: place.dataset.document,
})
`
