// What a machine writes around its message: when, from where, how bad. Of a pasted event, alert or line of a log only the
// message is asked about.

export interface AroundMessage {
  readonly what: RegExp
  readonly example: string
  /** What is left of the example. */
  readonly left: string
  readonly unlike: string
}

const COMPONENT =
  '(?:kubelet|default-scheduler|kube-scheduler|kube-proxy|kube-apiserver|kube-controller-manager|[a-z]{3,20}-controller|controller-manager|containerd|dockerd|crio|systemd)'
const AGE = String.raw`(?:\d{1,5}[smhd]){1,3}`

/** In their order. None of them can stand in what a person types. */
export const AROUND_MESSAGES: readonly AroundMessage[] = [
  {
    what: /^(?:Warning|Normal)\s{1,8}(?=[A-Z][A-Za-z]{3,40}\s)/gu,
    example: 'Warning  Unhealthy  Readiness probe failed',
    left: 'Unhealthy  Readiness probe failed',
    unlike: 'Warnings of the kubelet',
  },
  {
    what: new RegExp(
      String.raw`(?<=^[A-Z][A-Za-z]{3,40}\s{1,8})(?:${AGE}\s{1,8})?(?:\(x\d{1,6}(?: over ${AGE})?\)\s{1,8})?${COMPONENT},?\s{1,8}(?=[A-Z])`,
      'gu',
    ),
    example: 'Unhealthy  2m (x3 over 5m)  kubelet  Readiness probe failed',
    left: 'Unhealthy  Readiness probe failed',
    unlike: 'Why does the kubelet fail',
  },
  {
    what: /^\[(?:FIRING|RESOLVED)(?::\d{1,4})?\]\s*/gu,
    example: '[FIRING:3] KubePodNotReady',
    left: 'KubePodNotReady',
    unlike: 'firing alerts',
  },
  {
    what: /^[EWIF]\d{4} \d\d:\d\d:\d\d(?:\.\d{1,9})?\s+\d{1,9}\s+[\w.-]{1,60}:\d{1,6}\]\s*/gu,
    example: 'E0612 10:11:12.131415 1 leaderelection.go:330] error retrieving lock',
    left: 'error retrieving lock',
    unlike: 'leaderelection.go',
  },
  {
    what: /\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\s*/gu,
    example: '2026-01-02T10:11:12.345Z etcd: request timed out',
    left: 'etcd: request timed out',
    unlike: 'etcd in 2026',
  },
  {
    what: /\b(?:ts|time|level|severity|caller|logger|component|source|goroutine|pid|trace_id|span_id)=(?:"[^"]{0,80}"|\S{1,80})\s*|\b(?:msg|err|error|message)=(?=\S)/gu,
    example: 'level=error caller=main.go:12 msg="snapshot failed"',
    left: '"snapshot failed"',
    unlike: 'what level of error',
  },
  {
    what: /\b(?:rpc error: )?code = (?:Unknown|Internal|Unavailable|DeadlineExceeded) desc = |\bwith statuscode: \d{3}\b/gu,
    example: 'rpc error: code = Unknown desc = failed to exec in container',
    left: 'failed to exec in container',
    unlike: 'rpc errors and their code',
  },
]

/** A question without what a machine wrote around its message. */
export const withoutSurroundings = (question: string): string => {
  const left = AROUND_MESSAGES.reduce((text, { what }) => text.replace(what, ''), question)
  return left.trim() === '' ? question : left
}
