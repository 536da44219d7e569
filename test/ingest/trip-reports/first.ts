// Posts in the forms in which people write trip reports; every word of them is made up.
import type { TripReport } from './trip-report.ts'
import { recording } from './trip-report.ts'

export const FIRST: readonly TripReport[] = [
  [
    'italic-then-speaker',
    'kubecon-paris.md',
    `---
title: "KubeCon EU 2024, the short version"
date: 2024-03-28
author: Greta Holm
---

I came home with a cold and a full notebook. Here is what stuck.

The morning began with *Storage That Forgives*. Ingrid Solberg works on a ferry line and told us how they lose the network twice a day. The trick is to queue writes on board.

After lunch I sat in *A Tiny Scheduler for Greedy Jobs*. The speaker, Tobias Renner, replaced half of his batch system with two hundred lines. I am not sure I would dare.

I skipped the last slot and had *the best* coffee of the week instead.
`,
    [
      ['Storage That Forgives', ['Ingrid Solberg']],
      ['A Tiny Scheduler for Greedy Jobs', ['Tobias Renner']],
    ],
  ],
  [
    'italic-then-speaker',
    'retour.md',
    `# KubeCon Europe 2024 : mes deux coups de cœur

Trois jours à Paris, beaucoup de monde, peu de chaises.

J'ai d'abord suivi *Des sauvegardes que l'on restaure vraiment*. Camille Lefort y raconte comment son équipe restaure chaque lundi une base au hasard. Simple et efficace.

Ensuite direction la grande salle pour *Le réseau sans larmes*. Bastien Morvan a montré une migration de CNI en plein jour, devant nous, et rien n'est tombé.

Le reste du temps, j'ai discuté *dans les couloirs* avec d'anciens collègues.
`,
    [
      ["Des sauvegardes que l'on restaure vraiment", ['Camille Lefort']],
      ['Le réseau sans larmes', ['Bastien Morvan']],
    ],
  ],
  [
    'handles-lowercase',
    'lightning.md',
    `# KubeCon NA 2023 lightning talks

## Kubelet on a Lighthouse by @brinewater
- solar panels, one node
- reboots at dusk

## YAML Without the Y: by priya nair
- a linter that speaks
- works offline

## Three Ways to Drain a Node - marcus odell (@modell)
- the third one is to wait

## Metrics for Bakers - Lotte de Graaf, Broodhuis @lottebakes
- one histogram per oven
`,
    [
      ['Kubelet on a Lighthouse', []],
      ['YAML Without the Y', ['priya nair']],
      ['Three Ways to Drain a Node', ['marcus odell']],
      ['Metrics for Bakers', ['Lotte de Graaf']],
    ],
  ],
  [
    'handles-lowercase',
    'palestras.md',
    `# Palestras que vi na KubeCon NA 2022

- **Observabilidade para quem tem pressa** por @joaodomato: só três painéis
- **Operadores que dormem** por marina teles (@mteles): desligar à noite economiza muito
- **Do monólito ao mangue** por Rodrigo Sampaio, Banco do Vale: levou três anos
`,
    [
      ['Observabilidade para quem tem pressa', []],
      ['Operadores que dormem', ['marina teles']],
      ['Do monólito ao mangue', ['Rodrigo Sampaio']],
    ],
  ],
  [
    'numbered-plain',
    'talks.txt',
    `KubeCon Europe 2023 - talks I went to

1. The Cost of One More Sidecar - Hannah Brightwell
   Memory adds up. She measured it on 900 pods.

2. Upgrading Without a Window - Kofi Mensah, Goldline
   Weekly, on Tuesdays, nobody notices.

3. Ask the Autoscaler - Yuki Tanabe & Sam Porter
   Q and A. I asked about scale to zero.

4. Lunch
`,
    [
      ['The Cost of One More Sidecar', ['Hannah Brightwell']],
      ['Upgrading Without a Window', ['Kofi Mensah']],
      ['Ask the Autoscaler', ['Yuki Tanabe', 'Sam Porter']],
    ],
  ],
  [
    'numbered-plain',
    'notizen.txt',
    `KubeCon EU 2023, Amsterdam
Meine Notizen

1) Vom Rechenzentrum in den Keller - Jürgen Albers
Sie haben alles selbst gebaut. Kühlung mit Grundwasser.

2) Geheimnisse bewahren ohne Tresor - Annika Stroh
External Secrets, aber nur für zwei Teams.

3) Wer löscht die Namespaces? - Pavel Dvořák
Niemand. Deshalb ein Controller mit Ablaufdatum.
`,
    [
      ['Vom Rechenzentrum in den Keller', ['Jürgen Albers']],
      ['Geheimnisse bewahren ohne Tresor', ['Annika Stroh']],
      ['Wer löscht die Namespaces?', ['Pavel Dvořák']],
    ],
  ],
  [
    'one-talk-file',
    'kubecon-eu-2022/policy-as-conversation.md',
    `# Notes

Talk: Policy as Conversation
Speaker: Nadia Rahman (Tealbank)
Date: 2022-05-18

## Problem

Developers meet the policy when the deploy fails.

## What they did

- admission in warn mode for a month
- a bot that explains each rule

## Questions

How many rules? About forty.
`,
    [['Policy as Conversation', ['Nadia Rahman']]],
  ],
  [
    'one-talk-file',
    'charla-cilium.md',
    `---
title: "Apuntes de una charla"
date: 2023-04-21
tags: [kubecon, redes]
---

Hoy he visto **El tráfico que nadie pidió**, la charla de Lucía Barrientos en la KubeCon EU 2023.

${recording('QQrr11aaBB0')}

## Contexto

Su empresa reparte verduras y tenía un clúster por ciudad.

## Ideas principales

- medir antes de cortar
- las políticas de red se prueban en sombra

## Lo que me llevo

Probar Hubble la semana que viene.
`,
    [['El tráfico que nadie pidió', ['Lucía Barrientos'], [recording('QQrr11aaBB0')]]],
  ],
  [
    'notion-export',
    'KubeCon notes 3f9a1c2b7d8e4f60a1b2c3d4e5f60718/Surviving the Upgrade 0a1b2c3d4e5f60718293a4b5c6d7e8f9.md',
    `# Surviving the Upgrade

Conference: KubeCon NA 2023
Created: November 8, 2023 10:12 AM
Speaker: Renee Okafor
Tags: upgrade, etcd
Video: ${recording('uPgr4deXX01')}

- back up etcd first, then read the changelog
- one control plane node at a time

### Open questions

- [ ]  does it work with k3s?
`,
    [['Surviving the Upgrade', ['Renee Okafor'], [recording('uPgr4deXX01')]]],
  ],
  [
    'notion-export',
    'KubeCon Japan 2025 セッションメモ 9c8b7a6f5e4d3c2b1a0f9e8d7c6b5a49.md',
    `# KubeCon Japan 2025 セッションメモ

作成日時: 2025年6月16日 9:30
タグ: カンファレンス

## 眠らないジョブを眠らせる

登壇者: 佐々木健太
- 夜間はレプリカをゼロにする
- 起動は二十秒

## Platform Teams Are Gardeners

登壇者: Mika Lindqvist
- 雑草を抜くのも仕事

## 昼食

お弁当がおいしかった。
`,
    [
      ['眠らないジョブを眠らせる', ['佐々木健太']],
      ['Platform Teams Are Gardeners', ['Mika Lindqvist']],
    ],
  ],
  [
    'themes-nested',
    'rueckblick.md',
    `# Rückblick auf die KubeCon EU 2025

Vier Tage London. Unsere Höhepunkte nach Themen.

## Sicherheit

### Signieren, bevor es brennt — Fatma Yıldız (Kupferwerk)

Sigstore in der Pipeline.

#### Was uns gefiel

Die Demo lief beim ersten Mal.

### Audit-Logs, die jemand liest — Henrik Paulsen (Nordbahn)

Nur sieben Regeln, dafür mit Alarm.

## Netzwerk

### Ein Gateway für alle Fälle — Sophie Brandt und Karim Haddad (Lichtblick)

Gateway API statt Ingress.

## Fazit

Nächstes Jahr wieder.
`,
    [
      ['Signieren, bevor es brennt', ['Fatma Yıldız']],
      ['Audit-Logs, die jemand liest', ['Henrik Paulsen']],
      ['Ein Gateway für alle Fälle', ['Sophie Brandt', 'Karim Haddad']],
    ],
  ],
  [
    'themes-nested',
    'resumen.md',
    `# KubeCon EU 2019 en Barcelona

## Día 1

### Plataformas

#### Un catálogo que la gente usa (Elena Requena, Trenes del Sur)

Backstage con diez plantillas.

#### Menos tickets, más café (Óscar Villalba, Minerva)

Autoservicio para bases de datos.

### Fiesta

Música y croquetas.

## Día 2

### Datos

#### Kafka en una maleta (Beatriz Luengo)

Un clúster que viaja con el circo.
`,
    [
      ['Un catálogo que la gente usa', ['Elena Requena']],
      ['Menos tickets, más café', ['Óscar Villalba']],
      ['Kafka en una maleta', ['Beatriz Luengo']],
    ],
  ],
  [
    'talk-n-label',
    'kcd-geneve.md',
    `# Retour sur le KCD Genève 2024

## Introduction

Une journée au bord du lac.

## Talk 1 : Un maillage sans sidecar

Intervenant(s) : Quentin Rochat

### Résumé

Ambient, étape par étape.

### Points clefs

- moins de mémoire

## Talk 2 : GitOps pour les timides

Intervenant(s) : Manon Perrin et Idriss Benali

### Résumé

On commence par un seul dépôt.

## Conclusion

À l'an prochain.
`,
    [
      ['Un maillage sans sidecar', ['Quentin Rochat']],
      ['GitOps pour les timides', ['Manon Perrin', 'Idriss Benali']],
    ],
  ],
  [
    'talk-n-label',
    'kcd-porto.md',
    `# KCD Porto 2023 — o que eu vi

**Palestra 1: Contêineres no fundo do mar**
*Palestrante: Vasco Figueira*

Sensores em boias, k3s em terra.

**Palestra 2: Testes que quebram de propósito**
*Palestrante: Teresa Novais*

Caos só de segunda a quinta.

**Palestra 3: Um registro por cidade**
*Palestrantes: Hugo Pinheiro e Aline Duarte*

Espelhos locais, menos espera.
`,
    [
      ['Contêineres no fundo do mar', ['Vasco Figueira']],
      ['Testes que quebram de propósito', ['Teresa Novais']],
      ['Um registro por cidade', ['Hugo Pinheiro', 'Aline Duarte']],
    ],
  ],
  [
    'top-n',
    'top5.md',
    `# Unsere Top 4 Sessions der KubeCon + CloudNativeCon EU 2023

### 1. Keynote: Bergwerke und Beete: Wissen weitergeben - Marlene Voss, Obstgut

Marlene Voss, Security Engineer bei Obstgut, sprach über Nachfolge in Projekten.

### 2. Haltepunkte im Pod: Fehlersuche am lebenden Objekt - Dario Conti, Lumen

In seinem Vortrag zeigte Dario Conti, wie man einen Debugger anhängt.

### 3. Wie groß ist zu groß? Cluster jenseits der tausend Knoten - Olga Petrowa & Finn Jansen, Strandgut

Etcd ist die Grenze.

### 4. Lightning Talk: Logs im Glas - Rana Sayegh

Fünf Minuten, ein Witz, ein gutes Werkzeug.
`,
    [
      ['Keynote: Bergwerke und Beete: Wissen weitergeben', ['Marlene Voss']],
      ['Haltepunkte im Pod: Fehlersuche am lebenden Objekt', ['Dario Conti']],
      ['Wie groß ist zu groß? Cluster jenseits der tausend Knoten', ['Olga Petrowa', 'Finn Jansen']],
      ['Lightning Talk: Logs im Glas', ['Rana Sayegh']],
    ],
  ],
  [
    'top-n',
    'best-of.md',
    `# My 3 favourite talks from KubeCon NA 2024

Salt Lake City was cold and the talks were warm.

## 3) The Pager Is a Product, by Delphine Arnaud

Alert owners get a survey. Half of the alerts died.

## 2) Cells, Not Clusters, by Oluwaseun Bakare and Jim Thorne

Blast radius, drawn as a honeycomb.

## 1) What the Scheduler Saw, by Mirela Ionescu

A trace for each pod that waits. My winner.

## Honourable mentions

The cookies in the west hall.
`,
    [
      ['The Pager Is a Product', ['Delphine Arnaud']],
      ['Cells, Not Clusters', ['Oluwaseun Bakare', 'Jim Thorne']],
      ['What the Scheduler Saw', ['Mirela Ionescu']],
    ],
  ],
  [
    'h1-h2-speaker',
    'monday-lightning.md',
    `# Faster Pulls for Slow Links

## *Speaker: Anselm Richter, Funkturm*

* lazy images
* 30% of the bytes

# Docs Are Code Too

## *Speaker: Wanjiru Kamau, Independent*

* start with a typo
* reviewers are kind

# Oh No, My Finalizers

## *Speaker: Pete Lindgren, Snowcap*

* delete is a wish
* timeouts help
`,
    [
      ['Faster Pulls for Slow Links', ['Anselm Richter']],
      ['Docs Are Code Too', ['Wanjiru Kamau']],
      ['Oh No, My Finalizers', ['Pete Lindgren']],
    ],
  ],
  [
    'h1-h2-speaker',
    'lt-tokyo.md',
    `# KubeCon Japan 2025 LT まとめ

# ログを川に流す

## 発表者: 中村あかり（みずほの里）

* Fluent Bit で十分
* 川の図がきれい

# 一人 SRE の夜

## 発表者: 高橋涼

* 寝る前に自動化
* アラートは三つまで
`,
    [
      ['ログを川に流す', ['中村あかり']],
      ['一人 SRE の夜', ['高橋涼']],
    ],
  ],
  [
    'linked-bullets',
    'watchlist.md',
    `# KubeCon EU 2022: what I watched afterwards

Playlist fatigue is real, so here are only four:

- [Sharding the Control Plane](${recording('shrd0000001')}) (Leila Farouk): two API servers, one truth
- [When Ingress Lies](${recording('lies0000002')}) (Bram Visser and Ana Costa): status fields you should not trust
- [Cheap GPUs, Long Nights](${recording('gpus0000003')}) (Tadeusz Wolak): spot instances and patience
- [the whole playlist](https://www.youtube.com/playlist?list=PLzz)
`,
    [
      ['Sharding the Control Plane', ['Leila Farouk'], [recording('shrd0000001')]],
      ['When Ingress Lies', ['Bram Visser', 'Ana Costa'], [recording('lies0000002')]],
      ['Cheap GPUs, Long Nights', ['Tadeusz Wolak'], [recording('gpus0000003')]],
    ],
  ],
  [
    'linked-bullets',
    'a-voir.md',
    `# KubeCon EU 2022 : les talks à (re)voir

* [Un cluster dans un bus](${recording('bus00000001')}) par Thibault Garnier : k3s et beaucoup de câbles
* [Qui a mangé ma mémoire ?](${recording('mem00000002')}) par Sarah Benhamou et Loïc Le Goff : l'OOM killer expliqué
* [La facture expliquée à ma grand-mère](${recording('fac00000003')}) par Awa Diop : OpenCost en pratique

La playlist complète est [ici](https://www.youtube.com/playlist?list=PLyy).
`,
    [
      ['Un cluster dans un bus', ['Thibault Garnier'], [recording('bus00000001')]],
      ['Qui a mangé ma mémoire ?', ['Sarah Benhamou', 'Loïc Le Goff'], [recording('mem00000002')]],
      ['La facture expliquée à ma grand-mère', ['Awa Diop'], [recording('fac00000003')]],
    ],
  ],
  [
    'keynote-prose',
    'day3.md',
    `# KubeCon North America 2019: Day 3

This is the last of my daily posts.

- Moira Kessel (Senior Staff Engineer at Brightforge) ran the morning, and introduced herself twice.
- Dov Landau (Platform Lead at Hexagonal)'s keynote, “Greetings from the Basement: Notes of a Cluster Thief,” was the best of the week. He wore a raccoon mask.
- Next came Simone Achterberg of Polder Labs with “Ten Thousand Ways to Say Ready.” Probes are hard.
- I then left for the hallway track, where “is it DNS” is a greeting.
`,
    [
      ['Greetings from the Basement: Notes of a Cluster Thief', ['Dov Landau']],
      ['Ten Thousand Ways to Say Ready', ['Simone Achterberg']],
    ],
  ],
  [
    'keynote-prose',
    'keynotes-es.md',
    `# KubeCon Norteamérica 2021: las keynotes

Las keynotes del miércoles fueron cortas.

- La keynote de Jimena Ortuño (directora de plataforma en Cóndor), «Menos botones, más confianza», abrió el día y se llevó el aplauso más largo.
- Después Nicolás Herrera, de Faro, presentó «Cómo perdimos un clúster y ganamos un equipo».
- El panel sobre diversidad lo vi solo a medias.
`,
    [
      ['Menos botones, más confianza', ['Jimena Ortuño']],
      ['Cómo perdimos un clúster y ganamos un equipo', ['Nicolás Herrera']],
    ],
  ],
  [
    'heading-then-by',
    'second-day.md',
    `# Second day at KubeCon London

I've had a good second day at KubeCon EU 2025, and thought I'd share some of it.

## Keynotes

Rasmus Falk from Tidewater talked about alert fatigue.

## Explain admission webhooks like I'm seven

This lovely talk by Carmen Ibáñez (Sunroof) isn't quite suitable for a seven year old, but it took us from a request to etcd and back.

## The long road to zero trust

One of my favourite talks was by Amara Nwosu, who took us through four years of certificates. She keeps the first one framed.

## Summary

Tired and happy.
`,
    [
      ["Explain admission webhooks like I'm seven", ['Carmen Ibáñez']],
      ['The long road to zero trust', ['Amara Nwosu']],
    ],
  ],
  [
    'heading-then-by',
    'tag-zwei.md',
    `# Zweiter Tag auf der KubeCon EU 2024

## Anreise

Der Zug war pünktlich.

## Ein Mesh, zwei Meinungen

Dieser Vortrag von Clara Hoffstede (Segelwerk) stellte Istio und Linkerd gegenüber, fair und mit Zahlen.

## Kleine Modelle auf kleinen Knoten

In diesem Talk zeigte Yusuf Demir, wie ein Sprachmodell auf einem Raspberry Pi antwortet. Langsam, aber es antwortet.

## Abendprogramm

Crêpes am Kanal.
`,
    [
      ['Ein Mesh, zwei Meinungen', ['Clara Hoffstede']],
      ['Kleine Modelle auf kleinen Knoten', ['Yusuf Demir']],
    ],
  ],
  [
    'ja-title-names',
    'report-2024.md',
    `---
title: KubeCon + CloudNativeCon Europe 2024 参加レポート
date: 2024-04-02
---

# はじめに

こんにちは。基盤チームの森です。

# セッションの紹介

## Tutorial: WebAssembly From Seed to Harvest - Brooke Tanner & Michael Yoon

ハンズオン形式で、手元のクラスタに Wasm を載せました。

## Why Did My Pod Move? - Erika Lund, Fjordbyte

デスケジューラの話です。図が分かりやすかったです。

# ブースの様子

シールをたくさんもらいました。

# おわりに

また行きたいです。
`,
    [
      ['Tutorial: WebAssembly From Seed to Harvest', ['Brooke Tanner', 'Michael Yoon']],
      ['Why Did My Pod Move?', ['Erika Lund']],
    ],
  ],
  [
    'ja-title-names',
    'japan-2025.md',
    `# KubeCon Japan 2025 に行ってきました

初の日本開催とのことで参加してきました。気になったセッションを紹介します。

## Never Down on Game Night: Keeping Players Online with Kubernetes

まずタイトルの時点でワクワクします。登壇者は Takeshi Okano さんと Lisa Marsh さんです。立ち見が出ていました。

### 99.99%

この数字は去年の可用性だそうです。

## お寺のクラスタ運用

山本蓮さんの発表です。本堂にラックがあるそうです。

## おわりに

楽しい二日間でした。
`,
    [
      ['Never Down on Game Night: Keeping Players Online with Kubernetes', ['Takeshi Okano', 'Lisa Marsh']],
      ['お寺のクラスタ運用', ['山本蓮']],
    ],
  ],
]
