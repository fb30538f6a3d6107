/**
 * What finds references: its patterns take some milliseconds to make, so they are made in a task of their own and not in the one in
 * which the browser reads the script (scripts/lib/late-finder.ts).
 */
export const bringFinder = () => import('../../data/references/page-finder');
