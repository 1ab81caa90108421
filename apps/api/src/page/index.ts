export { addressOf, listOf, PageQuery, paginate, type Listing, type Page } from "./page.ts";
