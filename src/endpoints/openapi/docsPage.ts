import { pageResponse } from '../assets/pageResponse.ts'

type DocsPageArgs = {
  asset: (name: 'swagger-ui.css' | 'swagger-ui-bundle.js' | 'docs.js') => string
  documentUrl: string
}

/** Swagger UI from our own server: nothing of it comes from outside, and nothing of what is tried goes there. */
export const docsPage = ({ asset, documentUrl }: DocsPageArgs): Response =>
  pageResponse({
    csp: [
      "default-src 'none'",
      "script-src 'self'",
      // Swagger UI sets styles on its elements.
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'self'",
    ],
    html: `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Repreel API</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${asset('swagger-ui.css')}">
<style>body { margin: 0; } .topbar { display: none; }</style>
<main id="docs" data-document="${documentUrl}"></main>
<noscript>The API is described in <a href="${documentUrl}">${documentUrl}</a>.</noscript>
<script src="${asset('swagger-ui-bundle.js')}"></script>
<script src="${asset('docs.js')}"></script>
</html>
`,
  })
