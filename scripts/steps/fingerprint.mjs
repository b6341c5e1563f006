import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'

/**
 * One hash over the names and contents of files and folders; what is missing counts as empty.
 *
 * @param {string} root folder the names are relative to
 * @param {readonly string[]} names files or folders in it
 * @returns {Promise<string>} hexadecimal SHA-256
 */
export async function fingerprint(root, names) {
  const files = (await Promise.all(names.map((name) => filesOf(root, name)))).flat().sort()
  const hash = createHash('sha256')
  for (const file of files) {
    const content = await readFile(join(root, file))
    hash.update(`${file.split(sep).join('/')}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/** @param {string} root @param {string} name @returns {Promise<string[]>} */
async function filesOf(root, name) {
  try {
    const entries = await readdir(join(root, name), { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile())
    return files.map((entry) =>
      join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1),
    )
  } catch (error) {
    const known = error instanceof Error && 'code' in error ? error.code : undefined
    if (known === 'ENOTDIR') return [name]
    if (known === 'ENOENT') return []
    throw error
  }
}
