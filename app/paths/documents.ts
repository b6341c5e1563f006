import type { NounPages, PlaceAddress } from '#app/site-map.ts'

export const documentPaths = ({ home, place }: PlaceAddress) => ({
  file: (file: string, size?: string) =>
    `/data/${place}/files/${file}${size ? `?size=${size}` : ''}`,
  documents: `${home}/documents`,
  officeDocuments: `${home}/office/documents`,
  officeDocument: (number: number) => `${home}/office/documents/${number}`,
})

export const pages: NounPages = {
  place: { documents: 'documents/documents.tsx' },
  office: {
    documents: 'documents/office-documents.tsx',
    'documents/files/:file': 'documents/office-documents-file.ts',
    'documents/:number': 'documents/office-document.tsx',
  },
  bare: { 'data/:place/files/:file': 'documents/file.ts' },
}
