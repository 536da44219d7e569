{{- define "kubecon.name" -}}
{{- if not (regexMatch "^[a-z]" .Release.Name) -}}
{{- fail (printf "The release is called %s; expected a name that begins with a letter: its Service has it too" .Release.Name) -}}
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
