/**
 * The frozen floor that reading is measured against (DESIGN, Budgets): walk the text nodes and run this over each.
 * It finds the plainest numbers only. Never change it: budgets are ratios to it.
 */
export const FLOOR = /\d{1,4}[-/][A-ZĐ]{2,4}\/?[A-Z]*/gu;
