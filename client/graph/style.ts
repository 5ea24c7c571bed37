/** The stylesheet of the canvas, a pure function of the vocabulary and the palette. */
import type { StylesheetJson } from 'cytoscape'
import { ATTRIBUTIONS, ENTITIES } from '../../data/ontology/index.ts'
import { PALETTE, SANS, SERIF } from '../theme/palette.ts'
import { LINE_WIDTH } from './labels.ts'

const QUIET_LINE = '#c9c0b0'
const BODY_LINE = '#8d8474'
const PARTY_LINE = '#c96f62'

export function stylesheet(): StylesheetJson {
  return [...nodes(), ...edges(), ...states()] as StylesheetJson
}

function nodes() {
  return [
    {
      selector: 'node',
      style: {
        'font-family': SANS,
        color: PALETTE.ink,
        'text-outline-color': PALETTE.paper,
        'text-outline-width': 2.5,
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'min-zoomed-font-size': 6,
        'border-width': 2,
        'border-color': PALETTE.panel,
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'node[kind = "entity"]',
      style: {
        label: 'data(label)',
        'font-size': 'data(fontSize)',
        width: 'data(size)',
        height: 'data(size)',
        'text-wrap': 'wrap',
        'text-overflow-wrap': 'anywhere',
        'text-max-width': `${LINE_WIDTH}px`,
      },
    },
    {
      selector: 'node[kind = "activity"]',
      style: {
        label: 'data(label)',
        'font-size': 10,
        width: 9,
        height: 9,
        color: '#8e2f25',
        'background-color': PALETTE.panel,
        'border-width': 2,
        'border-color': BODY_LINE,
        'text-margin-y': 2,
      },
    },
    { selector: 'node[kind = "activity"][?byPerson]', style: { 'border-color': PALETTE.seal } },
    ...ENTITIES.map(({ type, colour, shape }) => ({
      selector: `node[type = "${type}"]`,
      style: { 'background-color': colour, shape },
    })),
    { selector: 'node[type = "Person"]', style: { 'font-family': SERIF, 'font-weight': 600 } },
  ]
}

function edges() {
  return [
    {
      selector: 'edge',
      style: {
        width: 1.1,
        'line-color': QUIET_LINE,
        'target-arrow-color': QUIET_LINE,
        'curve-style': 'bezier',
        'arrow-scale': 0.65,
        'overlay-opacity': 0,
        'font-family': SANS,
        'font-size': 9.5,
        color: '#6b665b',
        'text-rotation': 'autorotate',
        'text-outline-width': 2,
        'text-outline-color': PALETTE.paper,
        'min-zoomed-font-size': 7,
      },
    },
    { selector: 'edge[label]', style: { label: 'data(label)' } },
    { selector: 'edge[?directed]', style: { 'target-arrow-shape': 'triangle' } },
    ...ATTRIBUTIONS.map(({ attribution, line }) => ({
      selector: `edge[line = "${attribution}"]`,
      style: { 'line-style': line, 'line-color': BODY_LINE, 'target-arrow-color': BODY_LINE, width: 1.3 },
    })),
    {
      selector: 'edge[line = "NAMED"][?byPerson]',
      style: { 'line-color': PALETTE.seal, 'target-arrow-color': PALETTE.seal, width: 2, color: '#8e2f25' },
    },
    {
      selector: 'edge[line = "GROUP"][?byPerson]',
      style: { 'line-color': PARTY_LINE, 'target-arrow-color': PARTY_LINE, width: 1.7, color: '#8e2f25' },
    },
  ]
}

function states() {
  return [
    {
      selector: 'node:selected',
      style: {
        'border-color': PALETTE.focus,
        'border-width': 3,
        'underlay-color': PALETTE.focus,
        'underlay-opacity': 0.12,
        'underlay-padding': 9,
        'underlay-shape': 'ellipse',
      },
    },
    {
      selector: 'edge:selected',
      style: { 'underlay-color': PALETTE.focus, 'underlay-opacity': 0.2, 'underlay-padding': 5 },
    },
    { selector: '.quiet', style: { 'text-opacity': 0 } },
    { selector: '.aside', style: { opacity: 0.28 } },
  ]
}
