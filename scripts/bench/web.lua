-- For wrk: asks one address of a list after the other, each person after a while by chance, and prints what it took.
local addresses, pause = {}, 0

function init(args)
  for line in io.lines(args[1]) do addresses[#addresses + 1] = line end
  pause = tonumber(args[2])
  math.randomseed(42)
end

local asked = 0
function request()
  asked = asked + 1
  return wrk.format('GET', addresses[asked % #addresses + 1])
end

function delay()
  return math.floor(2 * pause * math.random())
end

function done(summary, latency)
  local failed = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.status + summary.errors.timeout
  local ms = function(share) return math.floor(latency:percentile(share) / 1000 + 0.5) end
  print(string.format('{"requests": %d, "failed": %d, "p50": %d, "p95": %d, "p99": %d, "max": %d}',
    summary.requests, failed, ms(50), ms(95), ms(99), latency.max / 1000))
end
