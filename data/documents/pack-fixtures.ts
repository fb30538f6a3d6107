/** For tests: a document of a pack. */
import type { PackDocumentEntry } from './types';

export function packDocument(id: string, over: Partial<PackDocumentEntry> = {}): PackDocumentEntry {
  return {
    id: id as PackDocumentEntry['id'],
    number: '34-CT/TU',
    kind: 'Chỉ thị',
    issuer: 'Ban Thường vụ Tỉnh ủy',
    province: 'Lạng Sơn',
    issued: '2026-06-10',
    term: null,
    title: 'giữ gìn vệ sinh các bến xe trên địa bàn',
    titleVerified: true,
    topics: [],
    aliases: [],
    force: { state: 'unclear', basis: 'none', by: null, byNumber: null, effective: null, reason: null },
    replaces: [],
    replacesInferred: [],
    guides: [],
    summary: null,
    sources: [],
    pack: { key: 'u-thu', title: 'Văn bản tỉnh', author: 'Người soạn' },
    state: '',
    by: '',
    byIssued: '',
    ...over,
  };
}
