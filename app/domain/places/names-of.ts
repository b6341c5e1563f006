import type { Territory } from './territory.ts'

/** Every name a unit has or had, once: what a search finds it by. */
export function namesOf({ name, aliases }: Pick<Territory, 'name' | 'aliases'>): string[] {
  const names = [name.ky, name.ru, name.en, ...aliases]
  return [...new Set(names.filter((text): text is string => Boolean(text)))]
}
