"""OpenStack Swift as an S3 server for tests: FOLDER PORT, on PORT to PORT + 4; ends with its standard input.

One process of each kind, one copy of each object, from Debian's swift-proxy, swift-account, swift-container, swift-object and
memcached. Key test:tester, secret testing, region us-east-1, bucket in the path.
"""

import os
import signal
import subprocess
import sys

folder, port = sys.argv[1], int(sys.argv[2])
KINDS = ("account", "container", "object")
ports = {name: port + 1 + i for i, name in enumerate(KINDS)}
cache_port = port + 4

PROXY = """
[pipeline:main]
pipeline = catch_errors healthcheck cache s3api tempauth slo proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:healthcheck]
use = egg:swift#healthcheck
[filter:cache]
use = egg:swift#memcache
memcache_servers = 127.0.0.1:%d
[filter:s3api]
use = egg:swift#s3api
location = us-east-1
s3_acl = false
check_bucket_owner = false
[filter:tempauth]
use = egg:swift#tempauth
user_test_tester = testing .admin
[filter:slo]
use = egg:swift#slo
"""

STORAGE = """
[pipeline:main]
pipeline = %s-server
[app:%s-server]
use = egg:swift#%s
"""


def write(name, text):
    with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
        file.write(text)


def conf(bind_port, rest):
    return f"""[DEFAULT]
bind_ip = 127.0.0.1
bind_port = {bind_port}
user = {os.environ.get("USER") or subprocess.check_output(["id", "-un"], text=True).strip()}
swift_dir = {folder}
devices = {folder}/srv
mount_check = false
workers = 0
log_address = /dev/null
disable_fallocate = true
fallocate_reserve = 0
{rest}"""


def configure():
    os.makedirs(os.path.join(folder, "srv", "d1"), exist_ok=True)
    write(
        "swift.conf",
        "[swift-hash]\nswift_hash_path_suffix = test\nswift_hash_path_prefix = test\n"
        "[storage-policy:0]\nname = one\ndefault = yes\n",
    )
    write("proxy.conf", conf(port, PROXY % cache_port))
    for name in KINDS:
        write(f"{name}.conf", conf(ports[name], STORAGE % (name, name, name)))


def make_rings():
    from swift.common.ring import RingBuilder

    for name in KINDS:
        builder = RingBuilder(4, 1, 1)
        builder.add_dev(
            dict(region=1, zone=1, ip="127.0.0.1", port=ports[name], device="d1", weight=1.0,
                 replication_ip="127.0.0.1", replication_port=ports[name], meta="")
        )
        builder.rebalance(seed="1")
        builder.get_ring().save(os.path.join(folder, f"{name}.ring.gz"))


def serve(name):
    from swift.common.wsgi import run_wsgi

    extra = {}
    if name == "object":
        from swift.obj import server

        extra = {"global_conf_callback": server.global_conf_callback}
    sys.exit(run_wsgi(os.path.join(folder, f"{name}.conf"), f"{name}-server", verbose=False, **extra))


def main():
    configure()
    # Swift reads /etc/swift, whatever its configuration says.
    from swift.common import utils

    utils.SWIFT_CONF_FILE = os.path.join(folder, "swift.conf")
    make_rings()
    # Loaded once, before the processes part.
    import swift.account.server, swift.common.wsgi, swift.container.server, swift.obj.server, swift.proxy.server  # noqa
    import swift.common.middleware.s3api.s3api, swift.common.middleware.tempauth  # noqa

    children = [
        subprocess.Popen(
            ["memcached", "-l", "127.0.0.1", "-p", str(cache_port), "-m", "16", "-U", "0", "-u", "root"]
        ).pid
    ]
    for name in (*KINDS, "proxy"):
        child = os.fork()
        if child == 0:
            serve(name)
        children.append(child)
    sys.stdin.read()
    for child in children:
        os.kill(child, signal.SIGKILL)
    os._exit(0)


main()
