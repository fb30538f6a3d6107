/** The stored catalog for our own pages and the background, which list news sites too; the card's script does not. */
import { adoptSites } from '../../data/sites';
import { adoptStoredCatalog } from './adopt-catalog';

export async function adoptWithSites(): Promise<void> {
  const catalog = await adoptStoredCatalog();
  if (catalog) adoptSites(catalog.sites);
}
