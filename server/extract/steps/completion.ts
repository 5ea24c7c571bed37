/**
 * Completes what only points: 区政协 by the home, 提案委员会 and 党组 by the body that they belong to, 统战部 by the committee
 * before it. Different forms of one body get one name.
 */
import type { Mention, Step } from '../draft.ts'
import { longForms } from '../names/abbreviated.ts'
import { bodyKey, bodyName, type Homes } from '../names/body-name.ts'
import { inOrder } from '../names/claims.ts'
import { Nearby } from '../names/nearby.ts'
import { ORGAN_NAME } from '../names/organs.ts'
import { homeAt, sectionsOf } from '../names/sections.ts'

const PARTY_ORGAN = /^(?:统战部|组织部|宣传部|政法委|社会工作部|党校)$/u
const PARENT = /(?:政协|人大|人大常委会)$/u

/** A form whose level the home does not have. */
const LEVEL_ONLY = /^(?:中共)?[省市区县州旗盟](?=政协|人大|政府|委|纪委)/u
/** The site of a body is named like the body; a paper keeps its name. */
const SITE = /(?:政府|政协|人大)网$/u
/** Characters within which an organ belongs to the body before it. */
const NEAR = 24

/** The town of which 镇党委 and 镇政府 speak: the one of the title, else the only one. */
function townOf(mentions: readonly Mention[]): string | undefined {
  const towns = mentions.filter(
    ({ type, subtype, name }) => type === 'Place' && subtype === 'TOWNSHIP' && name.length > 2,
  )
  return towns[0]?.name
}

export const completion: Step = {
  name: 'completion',
  needs: ['document', 'flow', 'blocks', 'mentions'],
  gives: ['mentions'],
  run(draft) {
    const mentions = inOrder(draft.mentions)
    const homes: Homes = { home: draft.document.home, town: townOf(mentions) }
    const own = (homes.home ?? []).at(-1)
    const nameOf = remembered((form) => bodyName(form, homes))
    let parent = own === undefined ? undefined : mainBody(mentions, homes, nameOf)
    const school = schoolOf(mentions)
    const explicit = explicitNames(mentions, nameOf)
    let committee: string | undefined
    let near: { readonly name: string; readonly end: number } | undefined
    const keyOf = remembered(bodyKey)
    const byKey = new Map<string, string>()
    const soles = new Map<string, string | undefined>()
    const sections = sectionsOf(draft.flow.view, draft.blocks)
    const nearby = new Nearby(draft.flow.view)
    const completed = mentions.map((mention): Mention => {
      const done = complete(mention)
      nearby.see(done)
      return done
    })
    const long = longForms(completed.filter(({ type }) => type === 'Organization').map(({ name }) => name))
    const one = (mention: Mention) => {
      const name = mention.type === 'Organization' ? long.get(mention.name) : undefined
      return name === undefined ? mention : { ...mention, name }
    }
    return { ...draft, mentions: long.size === 0 ? completed : completed.map(one) }

    function complete(mention: Mention): Mention {
      if (mention.type !== 'Organization' || (mention.subtype === 'MEDIA' && !SITE.test(mention.name)))
        return mention
      const home = homeAt(sections, mention.start, homes.home)
      const place = nearby.placeOf(mention.name, mention.start, home)
      const here = homesWith(homes, home, place)
      let { name, relative } = here === homes ? nameOf(mention.name) : bodyName(mention.name, here)
      // 盟政协副主席李明、经济委员会主任王芳: of the body right before it, else of that which the text is about.
      const owner = near !== undefined && mention.start - near.end < NEAR ? near.name : parent
      if (name.startsWith('校') && school !== undefined && school.end <= mention.start) {
        name = `${school.name.replace(/党委$/u, '')}${name.slice(1)}`
        relative = true
      } else if (ORGAN_NAME.test(name) && owner !== undefined) {
        name = `${owner}${name}`
        relative = true
      } else if (PARTY_ORGAN.test(name) && committee !== undefined) {
        name = `${committee}${name}`
        relative = true
      }
      if (PARENT.test(name) && mention.subtype === 'CONGRESS' && parent === undefined) parent = name
      if (relative && LEVEL_ONLY.test(name)) {
        if (!soles.has(name)) soles.set(name, soleOf(name, explicit))
        name = soles.get(name) ?? name
      }
      if (PARENT.test(name)) near = { name, end: mention.end }
      if (/^中共.+委$/u.test(name)) committee = name
      const key = keyOf(name)
      const known = byKey.get(key)
      if (known === undefined) byKey.set(key, name)
      return { ...mention, name: known ?? name, form: relative ? 'RELATIVE' : mention.form }
    }
  },
}

type NameOf = (form: string) => ReturnType<typeof bodyName>

/** A function of a name that reads each name once: a text says the same ones over and over. */
function remembered<T>(read: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>()
  return (name) => {
    let value = known.get(name)
    if (value === undefined) {
      value = read(name)
      known.set(name, value)
    }
    return value
  }
}

/** The homes of one mention: those of its section, and the place of which the sentence speaks. */
function homesWith(homes: Homes, home: readonly string[] | null, place: string | undefined): Homes {
  if (place === undefined) return home === homes.home ? homes : { ...homes, home }
  return /[镇乡道]$/u.test(place) ? { home, town: place } : { ...homes, home: [...(home ?? []), place] }
}

/** The school of which 校党委 speaks: the first that is named, if it is named before. */
function schoolOf(mentions: readonly Mention[]): Mention | undefined {
  return mentions.find(
    ({ subtype, name }) =>
      (subtype === 'EDUCATION' || subtype === 'PARTY') &&
      /(?:大学|学院|学校|中学|小学)(?:党委)?$/u.test(name) &&
      name.length > 3,
  )
}

/** Names of bodies that the text gives with their place. */
function explicitNames(mentions: readonly Mention[], nameOf: NameOf): Set<string> {
  const names = new Set<string>()
  for (const { type, subtype, name: form } of mentions) {
    if (type !== 'Organization' || subtype === 'MEDIA') continue
    const { name, relative } = nameOf(form)
    if (!relative) names.add(name)
  }
  return names
}

/** The only body of the text that a form without a home can mean (盟政协 beside 锡林郭勒盟政协). */
function soleOf(form: string, names: ReadonlySet<string>): string | undefined {
  const fitting = [...names].filter((name) => name.endsWith(form) && name.length > form.length + 1)
  return fitting.length === 1 ? fitting[0] : undefined
}

/** The CPPCC or congress whose organs the text names without it. */
function mainBody(mentions: readonly Mention[], homes: Homes, nameOf: NameOf): string | undefined {
  const counts = new Map<string, number>()
  const own = (homes.home ?? []).at(-1) ?? ''
  for (const { type, name: form } of mentions) {
    if (type !== 'Organization') continue
    const { name } = nameOf(form)
    if (name.startsWith(own) && PARENT.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
