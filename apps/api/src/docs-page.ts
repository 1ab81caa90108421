/** A page to read and try the contract: Swagger UI, served by ourselves. */
export function docsPage(): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Ambit API</title>
<link rel="stylesheet" href="/docs-assets/swagger-ui.css">
</head>
<body>
<main id="docs"><noscript>The contract is at <a href="/openapi.json">/openapi.json</a>.</noscript></main>
<script src="/docs-assets/swagger-ui-bundle.js"></script>
<script>SwaggerUIBundle({ url: "/openapi.json", dom_id: "#docs", deepLinking: true, validatorUrl: null });</script>
</body>
</html>`;
}
