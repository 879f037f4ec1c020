#!/bin/sh
# Decides by the thresholds of community.config.yaml whether a community is as it must be. Options go on to check, and it
# ends as check does: 0 met, 10 missed, 11 could not tell, anything else where the check itself did not work.
cd "$(dirname "$0")" || exit 70
community-health check --quiet "$@"
status=$?
case $status in
  0) echo "Every threshold is met." ;;
  10) echo "A threshold is missed; MISSED says above which." >&2 ;;
  11) echo "No threshold is missed, but not every one could be told." >&2 ;;
  *) echo "The check itself did not work; it says above why." >&2 ;;
esac
exit "$status"
