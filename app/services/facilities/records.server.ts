export { findLines } from '#models/records/audit-line.server.ts'
