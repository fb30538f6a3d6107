/** Words for writing the documents that a pack brings along. */
import type { DocumentField } from '../packs/edit/documents';
import { catalogue } from './catalogue';

const fieldsVi: Record<DocumentField, string> = {
  number: 'Số, ký hiệu',
  kind: 'Loại văn bản',
  issuer: 'Cơ quan ban hành',
  province: 'Tỉnh, thành phố',
  issued: 'Ngày ban hành',
  title: 'Trích yếu',
  summary: 'Tóm tắt',
};
const fieldsEn: Record<DocumentField, string> = {
  number: 'Number',
  kind: 'Kind',
  issuer: 'Issuer',
  province: 'Province or city',
  issued: 'Date of issue',
  title: 'Title',
  summary: 'Summary',
};

export const documentFormWords = catalogue(
  {
    heading: 'Văn bản đi kèm',
    text: 'Văn bản của tỉnh, đơn vị mà danh mục chưa có: học viên tra được, gặp trên trang báo thì nhận ra.',
    field: (field: DocumentField) => fieldsVi[field],
    numberHint: 'Như 34-CT/TU. Số có /TU thì ghi tỉnh, hoặc ghi rõ tỉnh ủy nào ở cơ quan ban hành.',
    add: 'Thêm văn bản',
    edit: 'Sửa',
    editNamed: (number: string) => `Sửa ${number}`,
    remove: 'Bỏ',
    removeNamed: (number: string) => `Bỏ ${number}`,
    done: 'Ghi văn bản này',
    cancel: 'Thôi',
    repeated: 'Văn bản cùng số, cơ quan và ngày đã có trong bộ. Sửa văn bản đó, hoặc đổi ngày.',
  },
  {
    heading: 'Documents that come along',
    text: 'Documents of your province or unit that the catalog lacks: members can look them up, and pages that name them are recognised.',
    field: (field: DocumentField) => fieldsEn[field],
    numberHint: 'Such as 34-CT/TU. A number with /TU needs its province, or a committee that names it as the issuer.',
    add: 'Add a document',
    edit: 'Edit',
    editNamed: (number: string) => `Edit ${number}`,
    remove: 'Remove',
    removeNamed: (number: string) => `Remove ${number}`,
    done: 'Keep this document',
    cancel: 'Cancel',
    repeated: 'The pack has a document of that number, issuer and date already. Edit that one, or change the date.',
  },
);
