export { listOf, PageQuery, paginate, type Page } from "./page.ts";
