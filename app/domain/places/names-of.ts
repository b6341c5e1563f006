import type { Territory } from './territory.ts'

/** Every name a unit has or had, once: what a search finds it by. */
export function namesOf({ name, aliases }: Pick<Territory, 'name' | 'aliases'>): string[] {
  const names = [name.ky, name.ru, name.en, ...aliases]
  return [...new Set(names.filter((text): text is string => Boolean(text)))]
}

type Named = Pick<Territory, 'soate' | 'name' | 'aliases' | 'predecessors'>

/** The names of a unit and of everything that went into it, however often it merged: people go on saying them. */
export function namesWithFormer(unit: Named, all: readonly Named[]): string[] {
  const seen = new Set<string>()
  const follow = (one: Named | undefined): string[] => {
    if (!one || seen.has(one.soate)) return []
    seen.add(one.soate)
    const former = one.predecessors.map((code) => all.find(({ soate }) => soate === code))
    return [...namesOf(one), ...former.flatMap(follow)]
  }
  return [...new Set(follow(unit))]
}
