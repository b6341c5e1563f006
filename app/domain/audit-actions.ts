/** The acts of a noun that a line of the audit chain can tell of, each with who may read such a line. */
export type AuditActions = Readonly<Record<string, 'everybody' | 'office'>>
