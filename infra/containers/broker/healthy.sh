#!/bin/bash
# A broker opens its port to clients when it has caught up with the controllers.
set -eu
exec 3<>/dev/tcp/127.0.0.1/9092
