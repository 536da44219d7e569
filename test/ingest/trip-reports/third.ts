// Posts in the forms in which people write trip reports; every word of them is made up.
import type { TripReport } from './trip-report.ts'
import { recording } from './trip-report.ts'

export const THIRD: readonly TripReport[] = [
  [
    'who-what',
    'london.md',
    `# KubeCon EU 2025 notes

### Draining Nodes Like You Mean It

**Who:** Orla Devlin, Saltmarsh
**Where:** Hall 3

Evict early, evict often, and tell people.

### The Cache That Knew Too Much

**Who:** Viktor Halmi and Sunniva Berg
**Where:** Hall 1

Informers, resync and a very small bug.
`,
    [
      ['Draining Nodes Like You Mean It', ['Orla Devlin']],
      ['The Cache That Knew Too Much', ['Viktor Halmi', 'Sunniva Berg']],
    ],
  ],
  [
    'numbered-next-line',
    'amsterdam.txt',
    `KubeCon Europe 2023, was ich gehört habe

1. Warum unser Mesh umzog
   von Katrin Osthoff (Feldbahn)
   Weniger Proxys, mehr Ruhe.

2. Alarmanlage für Pods
   von Emre Kaplan
   Falco, aber sparsam.
`,
    [
      ['Warum unser Mesh umzog', ['Katrin Osthoff']],
      ['Alarmanlage für Pods', ['Emre Kaplan']],
    ],
  ],
  [
    'par-unmarked',
    'valencia.md',
    `# Mes talks préférés de la KubeCon EU 2022

- Une forge pour cinquante équipes, par Hélène Castaing (Rives) : Backstage sans douleur
- Le pod qui ne voulait pas mourir, par Jonathan Akli : finalizers et patience
- Chiffrer sans y penser, par Odile Marchand et Rémy Foucault : cert-manager partout
`,
    [
      ['Une forge pour cinquante équipes', ['Hélène Castaing']],
      ['Le pod qui ne voulait pas mourir', ['Jonathan Akli']],
      ['Chiffrer sans y penser', ['Odile Marchand', 'Rémy Foucault']],
    ],
  ],
  [
    'title-italic-by',
    'madrid.md',
    `# KCD Madrid 2024

## Lo que el kubelet no te cuenta
_por Inés Carvajal_

Eventos, muchos eventos.

## Desplegar un viernes
_por Mateo Urrutia y Carla Bosch (Molino)_

Con red de seguridad.

## Café y pasillos

Lo mejor del día.
`,
    [
      ['Lo que el kubelet no te cuenta', ['Inés Carvajal']],
      ['Desplegar un viernes', ['Mateo Urrutia', 'Carla Bosch']],
    ],
  ],
  [
    'pt-prose',
    'detroit.md',
    `# Três dias de KubeCon NA 2022

Cheguei na terça, com neve.

A primeira palestra que vi foi "Um barco, muitos portos", da Heloísa Quintela. Ela mostrou como a empresa dela roda em quatro nuvens.

Depois o Fabrício Leme apresentou "O preço de um log", e eu saí querendo apagar tudo.

À noite teve festa no museu de carros.
`,
    [
      ['Um barco, muitos portos', ['Heloísa Quintela']],
      ['O preço de um log', ['Fabrício Leme']],
    ],
  ],
  [
    'ja-bullets',
    'shanghai.md',
    `# KubeCon China 2024 参加メモ

聞いたセッション:

- 「小さなクラスタの大きな夢」（伊藤直樹さん）
  - 三台で十分
- 「GPU を分け合う」（小林美咲さん、青木商会）
  - MIG の話
- 「Operators at the Tea House」（Wei Chen さん）
  - お茶の比喩がうまい
`,
    [
      ['小さなクラスタの大きな夢', ['伊藤直樹']],
      ['GPU を分け合う', ['小林美咲']],
      ['Operators at the Tea House', ['Wei Chen']],
    ],
  ],
  [
    'one-talk-fm',
    'kubecon-na-2024/talks/04-quiet-upgrades.md',
    `---
talk: Quiet Upgrades for Loud Customers
speaker: Benedikta Olsen
event: KubeCon NA 2024
---

# My notes

- maintenance windows are a lie
- surge nodes cost less than apologies

## Quotes

> “If nobody noticed, we did it right.”
`,
    [['Quiet Upgrades for Loud Customers', ['Benedikta Olsen']]],
  ],
  [
    'table-de',
    'plan.md',
    `# KubeCon EU 2023: mein Plan

| Zeit | Vortrag | Wer | Fazit |
|---|---|---|---|
| 11:00 | Speicherfresser finden | Greta Wolff | Profiler im Cluster |
| 12:00 | Vom Pager zum Plan | Samir Aziz, Talwerk | Runbooks als Code |
| 13:00 | Mittagspause | | |
| 14:30 | Kein Netz, kein Problem | Lotte Jansen & Piet Vos | Edge auf dem Schiff |
`,
    [
      ['Speicherfresser finden', ['Greta Wolff']],
      ['Vom Pager zum Plan', ['Samir Aziz']],
      ['Kein Netz, kein Problem', ['Lotte Jansen', 'Piet Vos']],
    ],
  ],
  [
    'italic-presented',
    'vendredi.md',
    `# KubeCon EU 2024 : vendredi

Le matin, *Trois pannes et un mariage*. Présenté par Solène Guérin, le talk racontait une panne pendant une livraison de gâteaux.

L'après-midi, *Petits noyaux, grandes idées*. Nicolas Tremblay y a parlé d'eBPF sans une ligne de C.

J'ai lu *Le Petit Prince* dans le train du retour.
`,
    [
      ['Trois pannes et un mariage', ['Solène Guérin']],
      ['Petits noyaux, grandes idées', ['Nicolas Tremblay']],
    ],
  ],
  [
    'numbered-es',
    'top.txt',
    `Mis charlas favoritas de la KubeCon EU 2019

1. La nube cabe en una caja — Ramiro Sotelo
2. Escuchar al scheduler — Paula Iglesias, Faro Norte
3. Ni un secreto más en Git — Andrés Molina y Lucía Prats
`,
    [
      ['La nube cabe en una caja', ['Ramiro Sotelo']],
      ['Escuchar al scheduler', ['Paula Iglesias']],
      ['Ni un secreto más en Git', ['Andrés Molina', 'Lucía Prats']],
    ],
  ],
  [
    'handles-pt',
    'lightning-pt.md',
    `# Lightning talks, KubeCon NA 2023

## Um hook para cada dor por @nandoclusters

Curto e útil.

## Versões que ninguém pediu - tiago morais (@tmorais)

Suporte longo, vida curta.

## Menos é YAML - Cecília Rangel @cecir

Gerar em vez de copiar.
`,
    [
      ['Um hook para cada dor', []],
      ['Versões que ninguém pediu', ['tiago morais']],
      ['Menos é YAML', ['Cecília Rangel']],
    ],
  ],
  [
    'ja-linked',
    'cndt.md',
    `# KubeCon Japan 2025 見た動画

## [落ちないバッチの作り方](${recording('batch000001')})

登壇者：渡辺さくら（北風システム）

リトライは三回まで。

## [Tales From the Ingress](${recording('ingre000002')})

登壇者：Jonas Petersen

移行の話。
`,
    [
      ['落ちないバッチの作り方', ['渡辺さくら'], [recording('batch000001')]],
      ['Tales From the Ingress', ['Jonas Petersen'], [recording('ingre000002')]],
    ],
  ],
  [
    'log',
    'log.md',
    `# KubeCon NA 2021, Thursday

* 9:00 keynotes, watched from bed
* 11:00 Sidecars Considered Tasty / Ingvild Moe @ Lillebank
  * native sidecars when?
* 12:10 One Ring to Route Them All / Declan Roche @ Peregrine
  * gateway api
* 13:00 lunch with the team
* 14:30 Ephemeral by Design / Nkechi Eze & Paul Hahn
`,
    [
      ['Sidecars Considered Tasty', ['Ingvild Moe']],
      ['One Ring to Route Them All', ['Declan Roche']],
      ['Ephemeral by Design', ['Nkechi Eze', 'Paul Hahn']],
    ],
  ],
  [
    'notion-table',
    'Talks 5d4c3b2a19087f6e5d4c3b2a19087f6e.md',
    `# KubeCon EU 2024 talks

| Name | Speaker | Tags | Rating |
| --- | --- | --- | --- |
| [Budgets for Disruptive People](Budgets%201a2b3c4d5e6f708192a3b4c5d6e7f809.md) | Aoife Brennan | reliability | ★★★★ |
| [Who Moved My Endpoint](Who%202b3c4d5e6f708192a3b4c5d6e7f8091a.md) | Stellan Ek | network | ★★★ |
`,
    [
      ['Budgets for Disruptive People', ['Aoife Brennan']],
      ['Who Moved My Endpoint', ['Stellan Ek']],
    ],
  ],
  [
    'no-talks-de',
    'anreise.md',
    `# KubeCon 2024: Paris mit der Bahn

## Hinfahrt

Mit *Nachtzug und Kaffee* nach Paris, danke an Ralf Bender für die Sitzplätze.

## Die Messe

Stände von **Großen Wolken** und kleinen Firmen. Unser Stand war J12.

## Danke

- Nele Brandt: Standdienst
- Tom Weller: Fotos
`,
    [],
  ],
  [
    'keynotes-h3',
    'keynotes.md',
    `# KubeCon EU 2023

## Keynotes

### Solange Perrot — Dix ans de conteneurs

Un peu d'histoire.

### Idris Bakkali — La sobriété, version cluster

Des chiffres, enfin.

## Le reste

Des stands et des chaussettes.
`,
    [
      ['Dix ans de conteneurs', ['Solange Perrot']],
      ['La sobriété, version cluster', ['Idris Bakkali']],
    ],
  ],
  [
    'panel-list',
    'panel.md',
    `# KubeCon NA 2019

## Panel: Who Owns the Platform?

A lively panel with:

- Judith Amsel (Brightwater)
- Farid Nazari (Lowlands)
- Kirsten Dahl, moderator

They agreed on nothing but lunch.

## Observability for People in a Hurry, by Wendell Cho

Four golden signals, three dashboards.
`,
    [
      ['Panel: Who Owns the Platform?', ['Judith Amsel', 'Farid Nazari', 'Kirsten Dahl']],
      ['Observability for People in a Hurry', ['Wendell Cho']],
    ],
  ],
  [
    'one-talk-es',
    'kubecon-eu-2023/del-bash-al-operador.md',
    `# Del Bash al operador

Ponente: Guillermo Santacruz (Nácar)
Vídeo: ${recording('bashop00001')}

## Resumen

Cinco scripts que se convirtieron en un controlador.

## Preguntas

¿Y las pruebas? Con kind.
`,
    [['Del Bash al operador', ['Guillermo Santacruz'], [recording('bashop00001')]]],
  ],
  [
    'sessao-label',
    'kcd-sp.md',
    `# KCD São Paulo 2023

## Sessão 1 – Do zero ao cluster no ônibus
Quem: Jaqueline Moura

Duas horas de engarrafamento, um cluster.

## Sessão 2 – Custo não é castigo
Quem: Leandro Bittencourt e Nair Fonseca

Painéis por equipe.
`,
    [
      ['Do zero ao cluster no ônibus', ['Jaqueline Moura']],
      ['Custo não é castigo', ['Leandro Bittencourt', 'Nair Fonseca']],
    ],
  ],
  [
    'italic-hostile',
    'chicago.md',
    `# A week at KubeCon NA 2023

On the plane I finished *The Mountain of Small Things*. Harriet Doyle explains patience better than anybody.

On Tuesday I started with *Alerts You Can Sleep Through*. Tomasz Lewandowski showed how his team deleted two thirds of their rules.

Then came *The Unreasonable Life of a Webhook*. The speaker, Bronwyn Pryce, had slides made of felt.

The venue had *a lot* of stairs. Rosa from our booth counted them.
`,
    [
      ['Alerts You Can Sleep Through', ['Tomasz Lewandowski']],
      ['The Unreasonable Life of a Webhook', ['Bronwyn Pryce']],
    ],
  ],
]
