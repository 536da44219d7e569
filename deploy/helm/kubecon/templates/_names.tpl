{{- define "kubecon.name" -}}
{{- if not (regexMatch "^[a-z][a-z0-9-]*$" .Release.Name) -}}
{{- fail (printf "The release is called %s; expected a name that begins with a letter and has no dot: its Service has it too" .Release.Name) -}}
{{- end -}}
{{- .Release.Name | trunc 53 | trimSuffix "-" -}}
{{- end -}}

{{- define "kubecon.pods" -}}
app.kubernetes.io/name: kubecon
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end -}}

{{- define "kubecon.labels" -}}
{{ include "kubecon.pods" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version }}
{{- end -}}

{{- define "kubecon.account" -}}
{{- .Values.serviceAccount.name | default (include "kubecon.name" .) -}}
{{- end -}}

{{/* How the pods are spread: as values say, else several replicas over nodes and zones. */}}
{{- define "kubecon.spread" -}}
{{- $ours := dict "matchLabels" (include "kubecon.pods" . | fromYaml) -}}
{{- $rules := .Values.topologySpreadConstraints -}}
{{- if and (not $rules) (gt (int .Values.replicas) 1) -}}
{{- range list "kubernetes.io/hostname" "topology.kubernetes.io/zone" -}}
{{- $rules = append $rules (dict "maxSkew" 1 "topologyKey" . "whenUnsatisfiable" "ScheduleAnyway") -}}
{{- end -}}
{{- end -}}
{{- $spread := list -}}
{{- range $rules -}}
{{- $spread = append $spread (hasKey . "labelSelector" | ternary . (merge (dict "labelSelector" $ours) .)) -}}
{{- end -}}
{{- with $spread -}}
{{- toYaml . -}}
{{- end -}}
{{- end -}}

{{- define "kubecon.image" -}}
{{- if .Values.image.digest -}}
{{ .Values.image.repository }}@{{ .Values.image.digest }}
{{- else -}}
{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}
{{- end -}}
{{- end -}}

{{/*
What is set beside the Secret and the ConfigMap, each name once: Kubernetes refuses a list that names a variable twice
where it is applied by the server, as Helm 4 does. extraEnv counts.
*/}}
{{- define "kubecon.env" -}}
{{- $theirs := dict -}}
{{- range .Values.extraEnv -}}
{{- if hasKey $theirs .name -}}
{{- fail (printf "extraEnv names %s twice; expected each variable once" .name) -}}
{{- end -}}
{{- $_ := set $theirs .name true -}}
{{- end -}}
{{- if and .Values.database.external (not (hasKey $theirs "DATABASE_URL")) }}
# Without it every replica would remember by itself.
- name: DATABASE_URL
  valueFrom:
    secretKeyRef:
      name: {{ .Values.existingSecret }}
      key: DATABASE_URL
{{- end }}
# The file of the state, where that is one; beside it approved notes from the chat.
- name: STATE_PATH
  value: /state/kubecon.db
{{- if and .Values.notes.git.repository (not (or (hasKey $theirs "NOTES_DIR") (hasKey .Values.config "NOTES_DIR"))) }}
- name: NOTES_DIR
  value: /git/current/{{ .Values.notes.git.folder }}
{{- end }}
{{- with .Values.extraEnv }}
{{ toYaml . }}
{{- end }}
{{- end -}}

{{/* Further volumes: none by the name of the chart's own, and none seen by the bot that is not there. */}}
{{- define "kubecon.checkVolumes" -}}
{{- $volumes := dict "state" true "git" true "git-tmp" true -}}
{{- range .Values.extraVolumes -}}
{{- if hasKey $volumes .name -}}
{{- fail (printf "extraVolumes names %s, which there is already; expected another name" .name) -}}
{{- end -}}
{{- $_ := set $volumes .name true -}}
{{- end -}}
{{- $paths := dict "/state" true "/git" true -}}
{{- range .Values.extraVolumeMounts -}}
{{- if not (hasKey $volumes .name) -}}
{{- fail (printf "extraVolumeMounts names %s; expected one of extraVolumes" .name) -}}
{{- end -}}
{{- $path := trimSuffix "/" .mountPath -}}
{{- if hasKey $paths $path -}}
{{- fail (printf "extraVolumeMounts has %s, where something is mounted already; expected another path" .mountPath) -}}
{{- end -}}
{{- $_ := set $paths $path true -}}
{{- end -}}
{{- end -}}
