"""Python's gql: introspects the server, checks each question against that schema, and asks it."""

import json
import pathlib
import re
import sys

from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport

folder = pathlib.Path(__file__).parent / "../../web/graphiql/questions"
answers = {}
with Client(transport=RequestsHTTPTransport(url=sys.argv[1]), fetch_schema_from_transport=True) as client:
    for file in sorted(folder.glob("*.graphql")):
        text = file.read_text(encoding="utf-8")
        answers[re.search(r"^query (\w+)", text, re.M).group(1)] = client.execute(gql(text))
json.dump(answers, sys.stdout)
