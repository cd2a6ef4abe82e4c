package archfixture.enterprise_beans_say_who_may_call.sale;

import jakarta.ejb.Stateless;

@Stateless
public class Till {
    public void open() {}
}
