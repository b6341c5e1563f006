/** What a table may decide of a remark; it explains where nothing was asked in money. */
export const tableVerdicts = ['accepted', 'partly', 'rejected', 'explained'] as const
export type TableVerdict = (typeof tableVerdicts)[number]
